import { readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { read, withFile } from './readers.ts';

/** A kommune's own template as python-docx makes it: letterhead on the first page, own styles, own margins. */
const script = `
import io, struct, sys, zlib, docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt, RGBColor
def png(width, height, colour):
    rows = b''.join(b'\\0' + bytes(colour) * width for _ in range(height))
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    head = struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)
    return b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')
file = docx.Document()
page = file.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin, page.right_margin, page.top_margin = Cm(3), Cm(2), Cm(4)
page.different_first_page_header_footer = True
page.first_page_header.paragraphs[0].add_run().add_picture(io.BytesIO(png(200, 60, (20, 90, 60))), width=Cm(4))
page.first_page_header.add_paragraph('Fjordvik kommune')
page.header.paragraphs[0].text = 'Fjordvik, side to og utover'
page.first_page_footer.paragraphs[0].text = 'Storgata 1'
styles = file.styles
styles['Normal'].font.name = 'DejaVu Serif'
styles['Heading 1'].font.color.rgb = RGBColor(0x0a, 0x5c, 0x3a)
# Word in Norwegian gives the id of a style in Norwegian, and the name in English.
styles['Heading 2'].element.set('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId', 'Overskrift2')
lead = styles.add_style('Ingress', WD_STYLE_TYPE.PARAGRAPH)
lead.font.italic = True
file.add_paragraph('Malens egen tekst')
file.save(sys.argv[1])`;

export const kommuneTemplate = (): Promise<Uint8Array> =>
  withFile('mal.docx', '', async (file) => {
    await read('/usr/bin/python3', '-c', script, file);
    return new Uint8Array(await readFile(file));
  });

/** The same template with some of its parts replaced, taken away (null) or added. */
export const withParts = (
  template: Uint8Array,
  change: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string | null>>,
): Uint8Array => {
  const files = unzipSync(template);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  for (const [name, text] of Object.entries(change(texts))) {
    if (text === null) delete files[name];
    else files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files);
};
