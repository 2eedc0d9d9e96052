/** How many checks went well and how many did not. */
export type Count = { passed: number; failed: number };

type VitestReport = {
  success: boolean;
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

type PlaywrightReport = {
  errors: unknown[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Sums up counts. */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** The count of a run whose process ended well or not; broken off, it has a failure even if each check so far passed. */
export function countEnded(count: Count, endedWell: boolean): Count {
  return endedWell || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** The count of a run of Vitest. A test left out is no passed one; a file that did not load is one failure. */
export function countVitest(report: VitestReport): Count {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numTotalTests - report.numPassedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed || Number(!report.success) };
}

/** The count of a run of Playwright. A journey left out is no passed one, nor is one that worked only at the second try. */
export function countPlaywright({ errors, stats }: PlaywrightReport): Count {
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed || errors.length };
}
