import { describe, expect, it } from "vitest";
import { countEnded, countPlaywright, countVitest, sum } from "./count";

function vitest(passed: number, total: number, files: [string, number][] = []) {
  return {
    success: passed === total && files.every(([status]) => status === "passed"),
    numPassedTests: passed,
    numTotalTests: total,
    testResults: files.map(([status, tests]) => ({
      status,
      assertionResults: Array.from({ length: tests }),
    })),
  };
}

describe("the count of the tests", () => {
  it("takes every test that did not pass for failed, also one left out", () => {
    expect(countVitest(vitest(7, 9))).toEqual({ passed: 7, failed: 2 });
  });

  it("takes a file that did not load for one failure", () => {
    const report = vitest(3, 3, [
      ["passed", 3],
      ["failed", 0],
    ]);
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it("does not call a run good that failed outside of its tests", () => {
    expect(countVitest({ ...vitest(3, 3), success: false })).toEqual({ passed: 3, failed: 1 });
  });
});

describe("the count of the journeys", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

  it("takes failed, flaky and skipped journeys for failed", () => {
    const rough = { ...stats, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright({ errors: [], stats: rough })).toEqual({ passed: 4, failed: 3 });
  });

  it("does not call a run good whose server did not start", () => {
    const none = { ...stats, expected: 0 };
    expect(countPlaywright({ errors: [{}], stats: none })).toEqual({ passed: 0, failed: 1 });
  });
});

describe("a run that was broken off", () => {
  it("is not called good, although all that it came to passed", () => {
    expect(countEnded({ passed: 4, failed: 0 }, false)).toEqual({ passed: 4, failed: 1 });
  });

  it("has no failure more than its checks", () => {
    expect(countEnded({ passed: 4, failed: 2 }, false)).toEqual({ passed: 4, failed: 2 });
    expect(countEnded({ passed: 4, failed: 0 }, true)).toEqual({ passed: 4, failed: 0 });
  });
});

it("sums up", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
