import { createZoom } from './zoom.ts';

/** A photo of the page's galleries, in page order. */
interface Shown {
  readonly figure: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly small: HTMLImageElement;
  readonly caption: string;
}

const photos: Shown[] = [...document.querySelectorAll<HTMLElement>('[data-gallery] figure')].flatMap(
  (figure) => {
    const [link, small] = [figure.querySelector('a'), figure.querySelector('img')];
    return link && small
      ? [{ figure, link, small, caption: figure.querySelector('figcaption')?.textContent ?? '' }]
      : [];
  },
);
const dialog = createDialog();
const part = <Kind extends HTMLElement>(name: string): Kind =>
  dialog.querySelector(`[data-part="${name}"]`) as Kind;
const [image, caption, position, status] = [
  part<HTMLImageElement>('image'),
  part('caption'),
  part('position'),
  part('status'),
];
const zoom = createZoom(part('stage'), image, {
  next: () => show(current + 1),
  previous: () => show(current - 1),
});
let current = -1;
/** Opening put an entry into the history, which closing takes back. */
let pushed = false;

for (const [index, { link }] of photos.entries()) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', `#anh-${index + 1}`);
    pushed = true;
    open(index);
  });
}
// On the document: a link to a photo, and a button that ends at the last one, leave the focus outside.
addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
  if (!dialog.open || altKey || ctrlKey || metaKey) return;
  const target: Readonly<Record<string, number>> = {
    ArrowRight: current + 1,
    ArrowLeft: current - 1,
    Home: 0,
    End: photos.length - 1,
  };
  if (key in target) show(target[key] as number);
});
dialog.addEventListener('close', () => {
  const { figure, link } = photos[current] as Shown;
  current = -1;
  if (document.fullscreenElement) void document.exitFullscreen();
  if (pushed) history.back();
  else if (isPhoto(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  pushed = false;
  // Far photos of a large gallery wait behind a fold.
  figure.closest('details')?.setAttribute('open', '');
  figure.scrollIntoView({ block: 'nearest' });
  link.focus({ preventScroll: true });
});
addEventListener('popstate', followAddress);
part('close').onclick = () => dialog.close();
part('previous').onclick = () => show(current - 1);
part('next').onclick = () => show(current + 1);
part('full').onclick = () =>
  void (document.fullscreenElement ? document.exitFullscreen() : part('room').requestFullscreen());
part('full').hidden = !document.fullscreenEnabled;
part('copy').onclick = () => void copyLink();
image.onload = () => (image.className = '');
image.onerror = () => note('Chưa tải được ảnh, xin kiểm tra mạng rồi mở lại.');
followAddress();
// Following its own link to the photo, the browser has moved the focus to the page behind.
addEventListener('load', () => dialog.open && takeFocus());

/** `#anh-3` opens the third photo, also when the link came from Zalo; Back closes. */
function followAddress(): void {
  const index = isPhoto(location.hash) ? Number(location.hash.slice(5)) - 1 : -1;
  if (photos[index]) open(index);
  else if (dialog.open) {
    pushed = false;
    dialog.close();
  }
}

function isPhoto(hash: string): boolean {
  return /^#anh-\d+$/.test(hash);
}

function open(index: number): void {
  if (!dialog.open) dialog.showModal();
  show(index);
}

function show(index: number): void {
  const photo = photos[index];
  if (!photo || index === current) return;
  current = index;
  const { small, link } = photo;
  zoom.reset();
  // Its place and colour are seen while it loads.
  image.className = small.className;
  for (const side of ['width', 'height']) image.style.setProperty(`--${side}`, small.getAttribute(side));
  load(image, photo);
  // What the caption says already is not read a second time.
  image.alt = small.alt === photo.caption ? '' : small.alt;
  caption.textContent = photo.caption;
  // A long one scrolls: then the keyboard must get at it.
  caption.tabIndex = caption.scrollHeight > caption.clientHeight ? 0 : -1;
  position.textContent = `${index + 1}/${photos.length}`;
  status.textContent = `Ảnh ${index + 1}/${photos.length}: ${photo.caption || small.alt}`;
  part<HTMLButtonElement>('previous').disabled = index === 0;
  part<HTMLButtonElement>('next').disabled = index === photos.length - 1;
  takeFocus();
  const download = part<HTMLAnchorElement>('download');
  download.href = link.href;
  download.download = `${location.pathname.split('/').at(-2)}-anh-${index + 1}.webp`;
  if (location.hash !== `#anh-${index + 1}`) history.replaceState(null, '', `#anh-${index + 1}`);
  preload(index);
}

/** The focus goes into the viewer, and from a button that has become useless to one that has not. */
function takeFocus(): void {
  const focused = document.activeElement;
  if (!dialog.contains(focused) || (focused as HTMLButtonElement).disabled) part('close').focus();
}

function preload(index: number): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const neighbour of [photos[index + 1], photos[index - 1]]) if (neighbour) load(new Image(), neighbour);
}

/** Asks for the width that this screen needs: a cheap phone is spared the largest. */
function load(target: HTMLImageElement, { small, link }: Shown): void {
  target.sizes = '100vw';
  target.srcset = small.srcset;
  target.src = link.href;
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    note('Đã sao chép liên kết');
  } catch {
    note(location.href);
  }
}

/** Says something for a while, also to screen readers. */
function note(text: string): void {
  const place = part('note');
  status.textContent = place.textContent = text;
  setTimeout(() => {
    if (place.textContent === text) place.textContent = '';
  }, 4000);
}

function createDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'viewer';
  made.setAttribute('aria-label', 'Xem ảnh');
  const button = (name: string, label: string, text: string): string =>
    `<button type="button" data-part="${name}" aria-label="${label}">${text}</button>`;
  // A dialog itself may not fill the screen (Fullscreen API): what is in it may.
  made.innerHTML = `<div class="viewer-room" data-part="room"><div class="viewer-bar"><span data-part="position" aria-hidden="true"></span><span data-part="note"></span>${button('copy', 'Sao chép liên kết', 'Sao chép liên kết')}<a data-part="download" download>Tải ảnh về</a>${button('full', 'Toàn màn hình', 'Toàn màn hình')}${button('close', 'Đóng', 'Đóng')}</div><div class="viewer-stage" data-part="stage"><img data-part="image" alt="" draggable="false">${button('previous', 'Ảnh trước', '‹')}${button('next', 'Ảnh sau', '›')}</div><p data-part="caption"></p><p class="unseen" role="status" data-part="status"></p></div>`;
  document.body.append(made);
  return made;
}
