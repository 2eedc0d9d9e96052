import type { IStylesOptions } from "docx";

/** KERN's tones as hex, for paper; Word knows no variables. */
const INK = "171A2B";
export const LINE = "B9C0CE";
const LINK = "1C4FC4";
const QUIET = "535B6F";

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

/** Sizes in half points, spaces in twentieths of a point. The font is one every office has. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 22, color: INK, language: { value: "de-DE" } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: heading(36, 0),
    heading2: heading(26, 320),
    heading3: heading(22, 240),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { size: 20, bold: true, italics: false, color: INK },
      paragraph: { spacing: { before: 120, after: 80 } },
    },
    hyperlink: { run: { color: LINK, underline: { color: LINK } } },
  },
  paragraphStyles: [
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      paragraph: { indent: { left: 360 }, spacing: { before: 120, after: 40 } },
    },
    {
      id: "QuoteSource",
      name: "Quote Source",
      basedOn: "Normal",
      run: { color: QUIET },
      paragraph: { indent: { left: 360 }, spacing: { after: 200 } },
    },
    { id: "Facts", name: "Facts", basedOn: "Normal", paragraph: { spacing: { after: 60 } } },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "AfterTable",
      name: "After Table",
      basedOn: "Normal",
      run: { size: 12 },
      paragraph: { spacing: { after: 60 } },
    },
    { id: "Footer", name: "footer", basedOn: "Normal", run: { size: 18, color: QUIET } },
  ],
};
