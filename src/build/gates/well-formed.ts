/** Pieces of XML: a comment, CDATA, an instruction, a document type, a tag; then what may not stand alone. */
const PIECE =
  /<!--(?<comment>[\s\S]*?)-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?(?<target>[\w:.-]+)(?![\w:.-])[\s\S]*?\?>|<!DOCTYPE\b[^[>]*>|<(?<close>\/?)(?<name>[A-Za-z_:][\w:.-]*)(?<attributes>(?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<stray><)|(?<text>[^<]+)/g;
const ATTRIBUTE = /(?<![\w:.-])([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/g;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** What XML 1.0 has no place for. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first thing by which a text is no well-formed XML, as a Vietnamese clause with its line; undefined when it is. */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  const at = (index: number, fault: string): string =>
    `${fault} (dòng ${text.slice(0, index).split('\n').length})`;
  const forbidden = text.search(FORBIDDEN);
  if (forbidden >= 0) return at(forbidden, 'có ký tự điều khiển');
  for (const match of text.matchAll(PIECE)) {
    const fault = pieceFault(match, open, roots);
    if (fault !== undefined) return at(match.index, fault);
    if (match.groups?.['name'] && !match.groups['close'] && open.length === (match.groups['empty'] ? 0 : 1))
      roots++;
  }
  if (open.length > 0) return at(text.length, `thẻ <${open.at(-1)}> chưa đóng`);
  return roots === 1 ? undefined : at(0, 'không có phần tử gốc');
}

/** Looks at one piece; keeps `open`, the names of the elements around. */
function pieceFault(
  { groups = {}, index }: RegExpExecArray,
  open: string[],
  roots: number,
): string | undefined {
  const { comment, target, close, name, attributes = '', empty, stray, text } = groups;
  if (stray) return 'có dấu < không phải của một thẻ';
  if (comment?.includes('--')) return 'có ghi chú chứa --';
  if (target?.toLowerCase() === 'xml' && index > 0) return 'khai báo xml không đứng đầu tệp';
  if (text !== undefined) {
    if (open.length === 0 && text.replace(/^\ufeff/, '').trim() !== '') return 'có chữ ngoài phần tử gốc';
    if (text.includes(']]>')) return 'có ]]> trong chữ';
    return REFERENCE.test(text) ? 'có dấu & chưa viết thành &amp;' : undefined;
  }
  if (name === undefined) return undefined;
  if (REFERENCE.test(attributes)) return 'có dấu & chưa viết thành &amp;';
  const names = [...attributes.matchAll(ATTRIBUTE)].map(([, one]) => one);
  if (new Set(names).size < names.length) return `thẻ <${name}> có thuộc tính viết hai lần`;
  if (close) return open.pop() === name && attributes === '' ? undefined : `thẻ </${name}> đóng sai chỗ`;
  if (open.length === 0 && roots > 0) return 'có hai phần tử gốc';
  if (!empty) open.push(name);
  return undefined;
}
