const SIGNALS: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Things that were started one after the other, and are ended the other way round. */
export class Started {
  readonly #stops: (() => unknown)[] = [];
  #ending: Promise<void> | undefined;

  /** Ends everything when this process is asked to end, or when the one that started it is gone. */
  constructor() {
    const end = () => {
      void this.endAll().finally(() => process.exit());
    };
    for (const signal of SIGNALS) process.on(signal, end);
    process.on("disconnect", end);
  }

  add(stop: () => unknown): void {
    this.#stops.unshift(stop);
  }

  get isEnding(): boolean {
    return this.#ending !== undefined;
  }

  endAll(): Promise<void> {
    this.#ending ??= this.#endInOrder();
    return this.#ending;
  }

  async #endInOrder(): Promise<void> {
    for (const stop of this.#stops) await stop();
  }
}

/** Runs work to its end; afterwards everything it started has ended, however it went. */
export async function withStarted(work: (started: Started) => Promise<void>): Promise<void> {
  const started = new Started();
  try {
    await work(started);
  } catch (error) {
    // What breaks while everything is being ended is no news.
    if (!started.isEnding) throw error;
  } finally {
    await started.endAll();
  }
}
