/** What every page loads of search: it waits until the box is touched. `/` and Ctrl-K open it. */
const form = document.querySelector<HTMLFormElement>('form[data-find]');
const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');

function open(): void {
  if (form) form.dataset['find'] = 'open';
  input?.focus();
  input?.select();
}

form?.addEventListener(
  'focusin',
  ({ relatedTarget }) => void import('./suggest.ts').then(({ suggest }) => suggest(form, relatedTarget)),
  { once: true },
);
form?.addEventListener('submit', (event) => {
  // On a narrow screen the button brings out the box first.
  if (input?.offsetParent) return;
  event.preventDefault();
  open();
});
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const writing =
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]');
  const asked = (ctrlKey || metaKey ? key === 'k' : key === '/' && !writing) && !altKey;
  if (!asked) return;
  event.preventDefault();
  open();
});
if (form) form.dataset['find'] = 'ready';
