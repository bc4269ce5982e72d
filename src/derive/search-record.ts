import { schoolYear } from '../text/dates.ts';
import type { Article } from './article.ts';

/** What the search index holds of an article. */
export interface SearchRecord {
  /** A small HTML page: what is matched. */
  readonly html: string;
}

/**
 * A page for the search index. Pagefind folds every mark but that of đ, so the
 * matched text spells đ as d, and so must the query; what people are shown stands
 * in the meta fields, unchanged.
 */
export function searchRecord(
  article: Pick<
    Article,
    'title' | 'text' | 'summary' | 'category' | 'date' | 'tags' | 'galleries' | 'attachments'
  >,
): SearchRecord {
  const { title, text, summary, category, date, tags, galleries, attachments } = article;
  const captions = galleries.flatMap(({ pictures }) => pictures.map(({ caption }) => caption));
  const body = [
    summary,
    text,
    ...captions,
    ...tags.map(({ name }) => name),
    ...attachments.map((file) => file.title),
  ].join(' . ');
  const metas = { title, summary, category: category.name, date: date.day };
  const spans = Object.entries(metas).map(
    ([name, value]) => `<span data-pagefind-meta="${name}">${escapeHtml(value)}</span>`,
  );
  return {
    html: `<!doctype html><html lang="vi"><body><div data-pagefind-ignore="index">${spans.join('')}</div><div data-pagefind-body><h1 data-pagefind-meta="heading">${escapeHtml(asTyped(title))}</h1><p>${escapeHtml(asTyped(body))}</p></div><i data-pagefind-filter="chuyen-muc">${escapeHtml(category.slug)}</i><i data-pagefind-filter="nam-hoc">${schoolYear(date.day)}</i><i data-pagefind-sort="date">${date.day}</i></body></html>`,
  };
}

/** The text as the index and the query spell it: đ as d. */
export function asTyped(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
