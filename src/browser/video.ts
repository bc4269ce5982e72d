/** The frame that sets no cookie until the video plays; the policy of pages allows no other. */
const FRAMES = 'https://www.youtube-nocookie.com/embed/';

/** Puts the video in the place of its link, which asked YouTube nothing until it was pressed. */
function play(link: HTMLAnchorElement): void {
  const { video = '', start = '0' } = link.dataset;
  const frame = document.createElement('iframe');
  frame.src = `${FRAMES}${video}?autoplay=1&rel=0&start=${start}`;
  frame.title = link.textContent;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.className = 'video';
  link.replaceWith(frame);
  frame.focus();
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-video]');
  // In a new tab it leads to YouTube, as any link.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  play(link);
});
