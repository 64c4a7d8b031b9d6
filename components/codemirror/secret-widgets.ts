import { Facet } from '@codemirror/state';
import { type EditorView, WidgetType } from '@codemirror/view';

export type SecretWords = {
  readonly show: (of: string) => string;
  readonly hide: (of: string) => string;
  readonly guarded: string;
};

/** What the masks need from the page: its words, and whom to tell that a secret is to be shown or hidden. */
export type SecretHost = {
  readonly words: SecretWords;
  readonly reveal: (key: string) => void;
  readonly hide: (key: string) => void;
};

export const secretHost = Facet.define<SecretHost, SecretHost | null>({ combine: (hosts) => hosts[0] ?? null });

/** As many for every secret, so that its length stays unknown. */
export const mask = '••••••••';

const eye = ['M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7z', 'M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6z'];
const struckEye = [...eye, 'M3 3l18 18'];

type WidgetSecret = { readonly key: string; readonly of: () => string };

/** Stands in place of a secret, or after one that is shown, with the button that changes that. */
export class SecretWidget extends WidgetType {
  readonly secret: WidgetSecret;
  readonly shown: boolean;

  constructor(secret: WidgetSecret, shown: boolean) {
    super();
    this.secret = secret;
    this.shown = shown;
  }

  override eq({ secret, shown }: SecretWidget) {
    return shown === this.shown && secret.key === this.secret.key;
  }

  override toDOM(view: EditorView) {
    const host = view.state.facet(secretHost);
    const { key } = this.secret;
    const of = this.secret.of();
    const outer = element('span', this.shown ? 'cm-secret-end' : 'cm-secret');
    if (!this.shown) outer.append(dots());
    const button = element('button', 'cm-secret-button');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', (this.shown ? host?.words.hide(of) : host?.words.show(of)) ?? of);
    button.append(icon(this.shown ? struckEye : eye));
    button.dataset.secret = key;
    button.addEventListener('click', () => {
      if (this.shown) host?.hide(key);
      else host?.reveal(key);
      focusButton(view, key);
    });
    outer.append(button);
    return outer;
  }

  // The button is worked by the browser alone; to the editor its events would be typing and selecting.
  override ignoreEvent() {
    return true;
  }
}

// The button that was pressed is gone; the one that takes it back stands in its place.
function focusButton(view: EditorView, key: string): void {
  for (const button of view.contentDOM.querySelectorAll<HTMLElement>('[data-secret]')) {
    if (button.dataset.secret === key) button.focus();
  }
}

function dots(): HTMLElement {
  const text = element('span', 'cm-secret-mask');
  text.setAttribute('aria-hidden', 'true');
  text.textContent = mask;
  return text;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function icon(paths: readonly string[]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of paths) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
