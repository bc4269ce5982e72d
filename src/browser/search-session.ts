import { createSearch, type Answer, type Request } from '../search/answer.ts';
import { knowledgeOf, type SearchWords } from '../search/knowledge.ts';
import { openIndex, type PagefindModule } from './pagefind-index.ts';

/**
 * Loads what every search needs.
 *
 * @param folder address of the index's folder, with its slash at the end
 * @throws Error (the promise) when a file cannot be loaded
 */
export async function openSearch(folder: string): Promise<(request: Request) => Promise<Answer>> {
  const [index, words] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`).then((module) => openIndex(module as PagefindModule)),
    // Its name never changes, so the browser has to ask whether it is still the same.
    fetch(`${folder}words.json`, { cache: 'no-cache' }).then(async (response) => {
      if (!response.ok) throw new Error('no index');
      return (await response.json()) as SearchWords;
    }),
  ]);
  return createSearch(knowledgeOf(words), index);
}
