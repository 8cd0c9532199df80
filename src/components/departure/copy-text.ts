// Shows the copy buttons where a browser can copy. Elsewhere the citation is text to select.

const SHOWN = 2000;

async function copy(button: HTMLButtonElement, status: Element | null): Promise<void> {
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
  } catch {
    // A reader can still copy what is selected.
    said = 'Not copied';
    const citation = document.querySelector('[data-citation]');
    if (citation) getSelection()?.selectAllChildren(citation);
  }
  button.textContent = said;
  if (status) status.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    if (status) status.textContent = '';
  }, SHOWN);
}

// Browsers offer the clipboard to pages that came over a secure connection.
const clipboard: Clipboard | undefined = navigator.clipboard;
const list = document.querySelector<HTMLElement>('[data-copies]');
if (clipboard && list) {
  list.hidden = false;
  for (const button of list.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => void copy(button, document.querySelector('[data-copied]')));
}
