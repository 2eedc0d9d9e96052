import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { FormContext } from "@/components/form/use-form";
import type { FormState } from "@/lib/form/state";

const failed: FormState = {
  status: "invalid",
  fieldErrors: { title: "Bitte ausfüllen.", answer: "Bitte wählen." },
  values: { title: " ", answer: "no", land: "st", "due.day": "31", "due.month": "13" },
};

const labels = { summaryTitle: "Bitte prüfen", kept: "Noch da.", theirs: "Inzwischen steht dort:" };

function page(state: FormState, children: ReactNode, pending = false): string {
  return renderToStaticMarkup(
    <FormContext value={{ state, pending, labels }}>{children}</FormContext>,
  );
}

test("a field says what is wrong with it and is told apart for screen readers", () => {
  const html = page(failed, <TextField name="title" label="Titel" hint="Kurz" />);
  expect(html).toContain('aria-describedby="feld-title-hint feld-title-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<p class="kern-error" id="feld-title-error">');
});

test("what was chosen stays chosen after a failed send", () => {
  const choices = [
    { value: "yes", label: "Ja" },
    { value: "no", label: "Nein" },
  ];
  const options = [
    { value: "by", label: "Bayern" },
    { value: "st", label: "Sachsen-Anhalt" },
  ];
  const html = page(
    failed,
    <>
      <ChoiceField name="answer" legend="Dabei?" choices={choices} defaultValue="yes" />
      <SelectField name="land" label="Land" options={options} defaultValue="by" />
    </>,
  );
  expect(html).toMatch(/checked="" value="no"/);
  expect(html).not.toMatch(/checked="" value="yes"/);
  expect(html).toContain('<option value="st" selected="">');
});

test("a date that does not exist stays as typed", () => {
  const words = { day: "Tag", month: "Monat", year: "Jahr" };
  const html = page(failed, <DateField name="due" legend="Bis" labels={words} />);
  expect(html).toMatch(/name="due.month" value="13"/);
});

test("a conflict shows both versions beside each other and sends the newer number next time", () => {
  const conflict: FormState = {
    status: "refused",
    fieldErrors: {},
    values: { title: "Meiner", version: "3" },
    theirs: { title: "Ihrer" },
    version: 4,
  };
  const html = page(
    conflict,
    <>
      <HiddenField name="version" value={3} />
      <TextField name="title" label="Titel" />
    </>,
  );
  expect(html).toContain('value="Meiner"');
  expect(html).toContain("Inzwischen steht dort: <strong>Ihrer</strong>");
  expect(html).toContain('name="version" value="4"');
});

test("while a form is on its way its button keeps the focus but says it is not available", () => {
  const html = page(failed, <SubmitButton>Senden</SubmitButton>, true);
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(" disabled");
});
