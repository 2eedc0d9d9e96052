import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "@/components/ui/data-table";
import { HalfYearLine } from "@/components/ui/half-year-line";
import { RoundTable, type Seat } from "@/components/ui/round-table";

function seats(count: number): Seat[] {
  return Array.from({ length: count }, (_, index) => ({ name: `Stadt ${index}`, state: "open" }));
}

test("the round table is hidden from screen readers and said in a sentence", () => {
  const page = renderToStaticMarkup(<RoundTable seats={seats(4)} description="Alle offen." />);
  expect(page).toContain('aria-hidden="true"');
  expect(page).toContain('<p class="kern-sr-only">Alle offen.</p>');
});

test("more than eight cities have no picture, only the sentence", () => {
  const page = renderToStaticMarkup(<RoundTable seats={seats(9)} description="Alle offen." />);
  expect(page).not.toContain("<svg");
  expect(page).toContain("Alle offen.");
});

test("a table keeps its meaning when its rows become blocks", () => {
  const page = renderToStaticMarkup(
    <DataTable
      caption="Stand"
      columns={[{ label: "Vereinbarung" }, { label: "Wer" }]}
      rows={[{ id: "1", cells: ["Projekt vorstellen", "Lemgo"] }]}
    />,
  );
  expect(page).toContain('<th scope="row" role="rowheader">Projekt vorstellen</th>');
  expect(page).toContain('<td role="cell" data-label="Wer"><span>Lemgo</span></td>');
});

test("a history longer than six steps stays upright", () => {
  const steps = Array.from({ length: 7 }, (_, index) => ({
    state: "held" as const,
    when: `${index}. Halbjahr`,
    title: "gehalten",
  }));
  expect(renderToStaticMarkup(<HalfYearLine steps={steps} />)).not.toContain("--flat");
  expect(renderToStaticMarkup(<HalfYearLine steps={steps.slice(2)} />)).toContain("--flat");
});

test("no picture needs an inline style, which the security policy forbids", () => {
  expect(renderToStaticMarkup(<RoundTable seats={seats(4)} />)).not.toContain("style=");
});
