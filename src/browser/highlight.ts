/** Where the search page leaves what was found of the article it leads to. */
const KEY = 'tim';

/** Remembers, until the article is opened, which of its words were found. */
export function rememberFound(path: string, found: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([path, ...found]));
  } catch {
    // Storage may be full or forbidden: then nothing is marked.
  }
}

/** Marks in the article what the search found of it, if the reader comes from there. */
export function markFound(): void {
  const [path, ...found] = recall();
  if (path !== location.pathname) return;
  localStorage.removeItem(KEY);
  if (found.length === 0) return;
  const longestFirst = found.toSorted((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(
    `(^|[^\\p{L}\\p{M}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'iu',
  );
  for (const part of document.querySelectorAll('main h1, main .lead, main .text, main figcaption')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const match = pattern.exec(text.data);
      if (!match) continue;
      const word = text.splitText(match.index + (match[1] ?? '').length);
      walker.currentNode = word.splitText((match[2] ?? '').length);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
      // The rest of this text is looked at next.
      walker.previousNode();
    }
  }
}

function recall(): string[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[];
  } catch {
    return [];
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
