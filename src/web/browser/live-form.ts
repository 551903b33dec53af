// The program of the pages with a form of choices (the list of practices, the widget's tag): what is typed or chosen shows
// at once. It asks for the very page that the form would and takes over what that has found, so that there is one way to
// write a page.

/** So long after the last key, in milliseconds, is a word taken to be finished. */
const PAUSE = 250;

export {};

const form = document.querySelector<HTMLFormElement>('#valg');
const found = document.querySelector('#fundet');
const spoken = document.querySelector('#status');
let waiting: ReturnType<typeof setTimeout> | undefined;
let asking: XMLHttpRequest | undefined;

if (form !== null && found !== null && spoken !== null) {
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    waiting = setTimeout(() => show(form, found, spoken), isTyping ? PAUSE : 0);
  });
  found.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.matches('.copy')) void copy(target, spoken);
  });
  offerCopying(found);
}

/** Shows what the form's choices lead to, and keeps them in the address. Where that fails, its button still works. */
function show(choices: HTMLFormElement, shown: Element, said: Element): void {
  const address = addressOf(choices);
  asking?.abort();
  asking = new XMLHttpRequest();
  asking.responseType = 'document';
  asking.open('GET', address);
  asking.addEventListener('load', function taken() {
    const next = this.status === 200 ? this.responseXML?.querySelector('#fundet') : null;
    if (next == null) return;
    const ticked = new Set(Array.from(shown.querySelectorAll<HTMLInputElement>('[name="ids"]:checked'), idOf));
    shown.replaceChildren(...next.childNodes);
    for (const box of shown.querySelectorAll<HTMLInputElement>('[name="ids"]')) box.checked = ticked.has(box.value);
    offerCopying(shown);
    said.textContent = shown.querySelector('#antal')?.textContent ?? next.getAttribute('data-told');
    history.replaceState(null, '', address);
  });
  asking.send();
}

/** The form's address without the choices that choose nothing. */
function addressOf({ action, elements }: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const field of elements) {
    const hasValue =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
    if (hasValue && field.name !== '' && field.value.trim() !== '') query.set(field.name, field.value.trim());
  }
  return query.size === 0 ? action : `${action}?${query}`;
}

function idOf({ value }: HTMLInputElement): string {
  return value;
}

/** Only where copying works is there a button for it. */
function offerCopying(within: Element): void {
  if (!('clipboard' in navigator)) return;
  for (const button of within.querySelectorAll<HTMLButtonElement>('.copy')) button.hidden = false;
}

async function copy(button: HTMLButtonElement, said: Element): Promise<void> {
  const code = button.parentElement?.querySelector('code')?.textContent ?? '';
  const done = button.dataset['copied'] ?? '';
  await navigator.clipboard.writeText(code);
  button.textContent = done;
  said.textContent = done;
}
