let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** One polite live region for the whole application, outside of what React draws again. */
function place(): HTMLElement {
  if (region?.isConnected === true) return region;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.className = 'mr-hidden';
  document.body.append(region);
  return region;
}

const SETTLE_MS = 120;

/** Says something to screen readers: an order of sorting, a count after filtering, an outcome. The last one counts. */
export function announce(text: string): void {
  const where = place();
  clearTimeout(timer);
  where.textContent = '';
  // A region that was just emptied speaks again, also when the words are the same.
  timer = setTimeout(() => {
    where.textContent = text;
  }, SETTLE_MS);
}
