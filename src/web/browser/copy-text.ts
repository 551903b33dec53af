// The program of pages with texts to copy: it puts a button beside each.

/** How long a button tells that it has copied, in milliseconds. */
const TOLD_MS = 3000;

for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(place);

function addButton(place: HTMLElement): void {
  const source = place.querySelector('code');
  if (source === null) return;
  const { copy = '', copied = '' } = place.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button secondary';
  button.textContent = copy;
  // What a screen reader hears when it is done; the button itself says it to those who see it.
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const isCopied = await copyText(source);
    if (!isCopied) return;
    button.textContent = copied;
    status.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
      status.textContent = '';
    }, TOLD_MS);
  });
  place.append(button, status);
}

/** Copies the text of an element; where the browser does not let it, the text is marked, so that one key copies it. */
async function copyText(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
