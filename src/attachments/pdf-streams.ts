import { constants, inflateSync } from 'node:zlib';
import { NAME_END, plainNames, SPACE } from './pdf-text.ts';

/** More parts than any document has; each costs a look. */
const MAX_STREAMS = 10_000;
const MAX_KEYWORDS = 50_000;
/** How much is unpacked to see what a stream is. */
const HEAD = 2048;
const STREAM_LIMIT = 32 * 1024 ** 2;
const TOTAL_LIMIT = 128 * 1024 ** 2;
/** How far before a stream its dictionary may begin. */
const DICTIONARY = 4096;

/** The unpacked text of a compressed stream. */
export interface PdfStream {
  readonly text: string;
  /** It holds objects of the document, not something to be drawn. */
  readonly holdsObjects: boolean;
}

/** A PDF holds objects in a way in which they cannot be looked at. */
export class OpaquePdf extends Error {
  override readonly name = 'OpaquePdf';
}

/**
 * Every compressed stream of a PDF that may hold objects or metadata, whatever it says
 * it is; pictures and fonts are left out. They are looked for in all bytes, so that
 * neither an old version of the document nor a damaged table hides one.
 *
 * @throws OpaquePdf when a stream of objects cannot be unpacked, or is packed as no program does
 */
export function* unpackedStreams(bytes: Buffer, text: string): Generator<PdfStream> {
  let [seen, keywords, total] = [0, 0, 0];
  for (const { index, 0: keyword } of text.matchAll(/stream[ \t]*(?:\r\n|\n|\r)?/g)) {
    if (++keywords > MAX_KEYWORDS) throw new OpaquePdf('too many streams');
    const holdsObjects = saysObjects(text.slice(Math.max(0, index - DICTIONARY), index));
    const data = bytes.subarray(index + keyword.length);
    if (!isZlib(data)) {
      // What is not packed at all is read with the rest of the file.
      if (holdsObjects === 'packed') throw new OpaquePdf('objects are packed by something else than Flate');
      continue;
    }
    if (++seen > MAX_STREAMS) throw new OpaquePdf('too many streams');
    if (
      holdsObjects === 'no' &&
      (total > TOTAL_LIMIT || !mayHoldObjects(unpack(data.subarray(0, HEAD), STREAM_LIMIT)))
    )
      continue;
    const unpacked = unpack(data, STREAM_LIMIT);
    total += unpacked?.length ?? 0;
    if (holdsObjects !== 'no' && (!unpacked || total > TOTAL_LIMIT))
      throw new OpaquePdf('objects cannot be unpacked');
    if (unpacked && total <= TOTAL_LIMIT)
      yield { text: unpacked.toString('latin1'), holdsObjects: holdsObjects !== 'no' };
  }
}

const name = (names: string): RegExp => new RegExp(`/(?:${names})${NAME_END}`);
const IS_OBJECTS = name('ObjStm');
const HAS_FIRST = name('First');
const HAS_COUNT = name('N');
/** Also abbreviated; a filter that stands elsewhere; more than one; a predictor. */
const ODD_FILTER = new RegExp(
  `/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt|Predictor)${NAME_END}|/Filter[${SPACE}]*\\d|/(?:FlateDecode|Fl)${NAME_END}[^]*/(?:FlateDecode|Fl)${NAME_END}`,
);

/** What the dictionary at the end of a text says of its stream. */
function saysObjects(before: string): 'no' | 'yes' | 'packed' {
  const withoutStrings = before
    // What does not end is passed over whole, or each parenthesis in it would be a new beginning.
    .replace(/\((?:\\[^]|[^()\\])*(\))?/g, (string, end?: string) => (end ? '()' : string))
    .replace(/%[^\r\n]*/g, '');
  const dictionary = plainNames(withoutStrings.slice(Math.max(0, withoutStrings.lastIndexOf('obj'))));
  if (!IS_OBJECTS.test(dictionary) && !(HAS_FIRST.test(dictionary) && HAS_COUNT.test(dictionary)))
    return 'no';
  if (ODD_FILTER.test(dictionary)) return 'packed';
  return 'yes';
}

function isZlib(data: Buffer): boolean {
  const [first = 0, second = 0] = data;
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

/** Objects begin with numbers, XML with `<`; a letter or anything else begins a drawing, a font, a picture. */
function mayHoldObjects(head: Buffer | undefined): boolean {
  return head !== undefined && /^[\0\s]*[\d%<(/[+-]|^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(head.toString('latin1', 0, 256)); // prettier-ignore
}

/** Unpacked as far as it goes; undefined when it is no such data or too large. */
function unpack(data: Buffer, maxOutputLength: number): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
