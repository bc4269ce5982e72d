import MiniSearch from './minisearch-library.js';
import { OPTIONS } from './minisearch-options.js';

let engine;

/** The whole index is fetched with the first question. */
globalThis.ask = async (query) => {
  engine ??= fetch('index.json')
    .then((response) => response.text())
    .then((text) => MiniSearch.loadJSON(text, OPTIONS));
  return (await engine)
    .search(query)
    .slice(0, 10)
    .map(({ id }) => id);
};
document.documentElement.dataset.ready = '';
