// <goal-editor>: a text area that scripts turn into an editor. The text area inside keeps the text for the form.
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {yaml} from '@codemirror/lang-yaml';
import {HighlightStyle, bracketMatching, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {lintGutter, lintKeymap, setDiagnostics} from '@codemirror/lint';
import {highlightSelectionMatches, search, searchKeymap} from '@codemirror/search';
import {Annotation, Compartment, EditorState} from '@codemirror/state';
import {EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, placeholder} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {theme} from './theme.js';

const PAUSE = 300; // milliseconds without a key before the text counts as edited
const written = Annotation.define();

const colours = HighlightStyle.define([
  {tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)'},
  {tag: [tags.string, tags.special(tags.string)], color: 'var(--text)'},
  {tag: tags.number, color: 'var(--number)'},
  {tag: [tags.bool, tags.null, tags.keyword], color: 'var(--word)'},
  {tag: [tags.comment, tags.lineComment], color: 'var(--comment)', fontStyle: 'italic'},
]);

const languageOf = (text) => (/^\s*[{[]/.test(text.slice(0, 1000)) ? json() : yaml());

// Typing over a selection: left alone, the browser would keep the old style in an attribute, which the policy forbids.
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data || view.composing || view.state.selection.main.empty) {
      return false;
    }
    view.dispatch(view.state.replaceSelection(event.data), {userEvent: 'input.type', scrollIntoView: true});
    event.preventDefault();
    return true;
  },
});

class GoalEditor extends HTMLElement {
  #area;
  #view;
  #language = new Compartment();
  #isJson;
  #timer;

  connectedCallback() {
    if (this.#view) {
      return;
    }
    this.#area = this.querySelector('textarea');
    const text = this.#area.value;
    this.#isJson = languageOf(text).language.name === 'json';
    // In a shadow root the editor's styles need no style element, which the content security policy forbids.
    const root = this.attachShadow({mode: 'open'});
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(), foldGutter(), lintGutter(), history(), drawSelection(), indentOnInput(), bracketMatching(),
          highlightActiveLine(), highlightActiveLineGutter(), highlightSelectionMatches(), search({top: true}),
          placeholder(this.#area.placeholder), syntaxHighlighting(colours), theme, typedOver,
          this.#language.of(languageOf(text)),
          // Tab moves on, so that nobody is caught in here.
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...foldKeymap, ...lintKeymap]),
          EditorView.contentAttributes.of({'aria-label': this.dataset.label, tabindex: '0'}),
          EditorView.updateListener.of((update) => this.#changed(update)),
        ],
      }),
    });
  }

  get value() {
    return this.#area.value;
  }

  /** Replaces what differs, so that undo and the place of the reader stay. */
  set value(text) {
    const old = this.#view.state.doc.toString();
    const next = text.replace(/\r\n?/g, '\n');
    let from = 0;
    while (from < old.length && from < next.length && old[from] === next[from]) {
      from++;
    }
    let end = 0;
    while (end < old.length - from && end < next.length - from && old.at(-1 - end) === next.at(-1 - end)) {
      end++;
    }
    this.#view.dispatch({
      changes: {from, to: old.length - end, insert: next.slice(from, next.length - end)},
      annotations: written.of(true),
    });
  }

  /** What to mark: line and column from 1, severity and message each. */
  set marks(marks) {
    const doc = this.#view.state.doc;
    const found = marks
      .filter((mark) => mark.line <= doc.lines)
      .map((mark) => {
        const line = doc.line(mark.line);
        const from = Math.min(line.from + mark.column - 1, line.to);
        const word = /^[\w-]+/.exec(line.text.slice(from - line.from));
        return {from, to: from + (word ? word[0].length : 0), severity: mark.severity, message: mark.message};
      })
      .sort((one, other) => one.from - other.from);
    this.#view.dispatch(setDiagnostics(this.#view.state, found));
  }

  /** Puts the cursor there and shows it. */
  reveal(line, column) {
    const at = this.#view.state.doc.line(Math.min(line, this.#view.state.doc.lines));
    const anchor = Math.min(at.from + column - 1, at.to);
    this.#view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
    this.#view.focus();
  }

  #changed(update) {
    if (!update.docChanged) {
      return;
    }
    const text = update.state.doc.toString();
    this.#area.value = text;
    const isJson = languageOf(text).language.name === 'json';
    if (isJson !== this.#isJson) {
      this.#isJson = isJson;
      queueMicrotask(() => this.#view.dispatch({effects: this.#language.reconfigure(languageOf(text))}));
    }
    if (!update.transactions.some((one) => one.annotation(written))) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('edited')), PAUSE);
    }
  }
}

customElements.define('goal-editor', GoalEditor);
