const MAX = 4;
const DOUBLE_TAP = 2.5;
const DOUBLE_TAP_MS = 300;
const SWIPE_PX = 50;

interface Zoom {
  /** Back to the whole photo. */
  reset(): void;
}

/** Two fingers zoom, a double tap zooms and returns, one finger moves the enlarged photo or swipes to the next. */
export function createZoom(
  stage: HTMLElement,
  image: HTMLImageElement,
  turn: { readonly next: () => void; readonly previous: () => void },
): Zoom {
  const pointers = new Map<number, PointerEvent>();
  let [scale, x, y] = [1, 0, 0];
  let start = { x: 0, y: 0, distance: 0, scale: 1, originX: 0, originY: 0 };
  let [lastTap, moved, pinched] = [-DOUBLE_TAP_MS, false, false];

  const apply = (): void => {
    const [limitX, limitY] = [
      Math.max(0, scale * image.offsetWidth - stage.clientWidth) / 2,
      Math.max(0, scale * image.offsetHeight - stage.clientHeight) / 2,
    ];
    [x, y] = [Math.max(-limitX, Math.min(limitX, x)), Math.max(-limitY, Math.min(limitY, y))];
    // Enlarged, the photo is wanted at its largest; the browser shows it when it has come.
    if (scale > 1) image.sizes = `${MAX * 100}vw`;
    image.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const reset = (): void => {
    [scale, x, y] = [1, 0, 0];
    apply();
  };
  const centre = (): { x: number; y: number; distance: number } => {
    const [a, b = a] = [...pointers.values()];
    if (!a || !b) return { x: 0, y: 0, distance: 0 };
    return {
      x: (a.clientX + b.clientX) / 2,
      y: (a.clientY + b.clientY) / 2,
      distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    };
  };
  const begin = (): void => {
    start = { ...centre(), scale, originX: x, originY: y };
  };

  stage.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('button')) return;
    pointers.set(event.pointerId, event);
    stage.setPointerCapture(event.pointerId);
    if (pointers.size === 1) [moved, pinched] = [false, false];
    else pinched = true;
    begin();
  });
  stage.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event);
    const now = centre();
    if (Math.hypot(now.x - start.x, now.y - start.y) > 8) moved = true;
    if (pointers.size > 1)
      scale = Math.max(1, Math.min(MAX, (start.scale * now.distance) / (start.distance || 1)));
    if (scale > 1) [x, y] = [start.originX + now.x - start.x, start.originY + now.y - start.y];
    apply();
  });
  const end = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    const { x: endX, y: endY } = centre();
    pointers.delete(event.pointerId);
    if (pointers.size > 0) return begin();
    if (event.type === 'pointercancel' || pinched) return;
    const across = Math.abs(endX - start.x);
    if (scale === 1 && across > SWIPE_PX && across > Math.abs(endY - start.y))
      return endX < start.x ? turn.next() : turn.previous();
    if (moved) return;
    const isSecond = event.timeStamp - lastTap <= DOUBLE_TAP_MS;
    lastTap = isSecond ? -DOUBLE_TAP_MS : event.timeStamp;
    if (!isSecond) return;
    if (scale > 1) reset();
    else {
      const box = stage.getBoundingClientRect();
      scale = DOUBLE_TAP;
      x = (box.x + box.width / 2 - event.clientX) * (scale - 1);
      y = (box.y + box.height / 2 - event.clientY) * (scale - 1);
      apply();
    }
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);
  // A phone that is turned has another stage.
  addEventListener('resize', reset);
  return { reset };
}
