package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

class PdfTextTest {
  @TempDir Path folder;

  private static PDDocument document(String[]... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (String[] lines : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.setLeading(14);
        out.newLineAtOffset(50, 780);
        for (String line : lines) {
          if (line.isEmpty()) {
            out.newLine();
            out.newLine();
          } else {
            out.showText(line);
            out.newLine();
          }
        }
        out.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static ProblemCode refused(byte[] pdf) {
    List<ProblemCode> codes = new ArrayList<>();
    assertThatThrownBy(() -> PdfText.of(pdf))
        .isInstanceOfSatisfying(PdfText.Unreadable.class, e -> codes.add(e.code()));
    return codes.get(0);
  }

  @Test
  void linesBecomeParagraphsAndPagesAreKept() throws Exception {
    String text =
        PdfText.of(
            bytes(
                document(
                    new String[] {
                      "Sample Monitor",
                      "Raiders shelled a vil-",
                      "lage on Monday, the",
                      "mayor said.",
                      "",
                      "Two people were killed in",
                      "1"
                    },
                    new String[] {"Sample Monitor", "the shelling.", "2"},
                    new String[] {"Sample Monitor", "Talks went on.", "3"})));
    assertThat(text).contains("Raiders shelled a village on Monday, the mayor said.");
    assertThat(text).contains("killed in \fthe shelling.").doesNotContain("Sample Monitor");
    assertThat(text).endsWith("\n\n\fTalks went on.");
    List<Integer> pages = Pages.starts(text);
    assertThat(Pages.at(pages, text.indexOf("Raiders"))).isEqualTo(1);
    assertThat(Pages.at(pages, text.indexOf("shelling."))).isEqualTo(2);
    assertThat(Pages.at(pages, text.indexOf("Talks"))).isEqualTo(3);
    assertThat(Pages.at(List.of(), 3)).isNull();
  }

  @Test
  void aPdfIsReadAsAnyFile() throws Exception {
    Path file = folder.resolve("report.pdf");
    Files.write(file, bytes(document(new String[] {"The army shelled a post on Monday."})));
    List<Report> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new Ingest().read(List.of(folder), Given.nothing(), reports::add, problems::add);
    assertThat(problems).isEmpty();
    assertThat(reports.get(0).text()).contains("The army shelled a post on Monday.");
  }

  @Test
  void aBadFileIsAProblemAndTheNextIsRead() throws Exception {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and nothing else");
    Files.writeString(folder.resolve("b.txt"), "The army shelled a post on Monday.");
    List<Report> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new Ingest().read(List.of(folder), Given.nothing(), reports::add, problems::add);
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DAMAGED_PDF);
    assertThat(reports).hasSize(1);
  }

  @Test
  void aLockedOneIsNamed() throws Exception {
    PDDocument document = document(new String[] {"secret"});
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    assertThat(refused(bytes(document))).isEqualTo(ProblemCode.ENCRYPTED_PDF);
  }

  @Test
  void oneOfPicturesOnlyIsNamed() throws Exception {
    assertThat(refused(bytes(document(new String[] {})))).isEqualTo(ProblemCode.NO_PDF_TEXT);
  }

  @Test
  void halfAFileIsNamed() throws Exception {
    byte[] whole = bytes(document(new String[] {"The army shelled a post on Monday."}));
    assertThat(refused(Arrays.copyOf(whole, 40))).isEqualTo(ProblemCode.DAMAGED_PDF);
  }

  @Test
  void oneThatUnpacksToMoreThanMemoryHoldsIsRefusedBeforeItIsUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        "%PDF-1.4\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n"
            .getBytes(StandardCharsets.US_ASCII));
    pdf.write(packed.toByteArray());
    pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(refused(pdf.toByteArray())).isEqualTo(ProblemCode.TOO_LARGE);
  }

  @Test
  void oneThatIsPackedTwiceIsRefused() {
    String pdf = "%PDF-1.4\n1 0 obj\n<</Filter [/FlateDecode /FlateDecode]>>\nstream\n";
    assertThat(refused(pdf.getBytes(StandardCharsets.US_ASCII))).isEqualTo(ProblemCode.DAMAGED_PDF);
  }

  /** Ten forms, each of which draws the next ten times, are ten thousand million words. */
  @Test
  @Timeout(300)
  void formsThatDrawFormsWithoutEndAreCut() throws Exception {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDFormXObject inner = form(document, "BT ET", null);
    for (int i = 0; i < 9; i++) {
      inner = form(document, "/F Do ".repeat(10), inner);
    }
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), inner);
    page.setResources(resources);
    page.setContents(
        new PDStream(
            document,
            new java.io.ByteArrayInputStream(
                "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII))));
    assertThat(refused(bytes(document))).isEqualTo(ProblemCode.TOO_LARGE);
  }

  private static PDFormXObject form(PDDocument document, String drawn, PDFormXObject other)
      throws IOException {
    PDFormXObject form =
        new PDFormXObject(
            new PDStream(
                document,
                new java.io.ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII))));
    form.setBBox(new PDRectangle(100, 100));
    PDResources resources = new PDResources();
    if (other != null) {
      resources.put(COSName.getPDFName("F"), other);
    }
    form.setResources(resources);
    return form;
  }
}
