import { spawn } from "node:child_process";

export type Run = { ok: boolean; output: string };

type Environment = Record<string, string | undefined>;

/** Runs a Node script to its end, quietly, and keeps what it said. */
export function runNode(args: string[], env: Environment = process.env): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: env as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const abandon = () => child.kill();
    process.once("exit", abandon);
    let output = "";
    const hear = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", abandon);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs a Node script to its end and lets it speak for itself; tells whether it went well. */
export function spawnNode(args: string[], env: Environment): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: env as NodeJS.ProcessEnv,
      stdio: ["ignore", "inherit", "inherit"],
    });
    const abandon = () => child.kill();
    process.once("exit", abandon);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", abandon);
      resolve(code === 0);
    });
  });
}
