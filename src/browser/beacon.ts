/**
 * Tells Umami that the page was opened: one request, without cookies, and without
 * asking beforehand, since plain text needs no preflight and Umami reads any body
 * as JSON (`getJsonBody` in `src/lib/request.ts` of umami-software/umami 3.1.0). It
 * names the page and nothing about its reader.
 */
const { beacon, site } = document.querySelector<HTMLElement>('[data-beacon]')?.dataset ?? {};
const page = document as Document & { readonly prerendering?: boolean };
const { doNotTrack, globalPrivacyControl } = navigator as Navigator & {
  readonly globalPrivacyControl?: boolean;
};

if (beacon && doNotTrack !== '1' && !globalPrivacyControl) {
  // Loaded ahead of its reader, who may never come.
  if (page.prerendering) page.addEventListener('prerenderingchange', () => send(beacon), { once: true });
  else send(beacon);
}

function send(address: string): void {
  const payload = { website: site, hostname: location.hostname, url: location.pathname };
  fetch(address, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    body: JSON.stringify({ type: 'event', payload }),
  }).catch(() => {
    // A counter that is down is none of the reader's business.
  });
}
