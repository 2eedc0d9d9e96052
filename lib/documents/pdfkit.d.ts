import type { Font } from "@/lib/documents/fonts";

/** What pdfkit 0.20 can and its types do not know yet. */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      /** The font in use; `font` is what fontkit made of the file. */
      _font: { font: Font };
    }
    namespace Mixins {
      interface PDFSubset {
        initSubset(options: { subset: "PDF/UA" }): void;
      }
      interface PDFFont {
        registerFont(name: string, font: Font): this;
      }
      interface StructureElementOptions {
        scope?: "Column" | "Row";
      }
      interface AnnotationOption {
        structParent?: PDFStructureElement;
      }
    }
  }
}
