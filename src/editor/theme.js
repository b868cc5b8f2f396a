import {EditorView} from '@codemirror/view';

const mark = (colour) => ({backgroundImage: 'none', textDecoration: `underline wavy ${colour}`, textUnderlineOffset: '3px'});
// Shapes of our own: the policy of the pages forbids the pictures that the library would draw.
const sign = (text, colour) => ({content: 'normal', '&::before': {content: `"${text}"`, color: colour}});

/** The look of the editor in the colours of the page. */
export const theme = EditorView.theme({
  '&': {height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '.8125rem'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.55'},
  '.cm-content': {caretColor: 'var(--ink)', padding: '.5rem 0'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)'},
  '.cm-placeholder': {color: 'var(--soft)'},
  '.cm-gutters': {backgroundColor: 'var(--panel)', color: 'var(--soft)', borderRight: '1px solid var(--line)'},
  '.cm-activeLine, .cm-activeLineGutter': {backgroundColor: 'color-mix(in srgb, var(--accent) 7%, transparent)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {backgroundColor: 'color-mix(in srgb, var(--accent) 25%, transparent)'},
  '.cm-selectionMatch': {backgroundColor: 'color-mix(in srgb, var(--accent) 18%, transparent)'},
  '.cm-gutter-lint': {width: '1.1rem'},
  '.cm-gutter-lint .cm-gutterElement': {padding: '0 .2rem'},
  '.cm-lint-marker': {width: 'auto', height: 'auto', fontSize: '.75rem', textAlign: 'center'},
  '.cm-lint-marker-error': sign('✖', 'var(--error)'),
  '.cm-lint-marker-warning': sign('▲', 'var(--warning)'),
  '.cm-lint-marker-info': sign('●', 'var(--info)'),
  '.cm-lintRange-error': mark('var(--error)'),
  '.cm-lintRange-warning': mark('var(--warning)'),
  '.cm-lintRange-info': mark('var(--info)'),
  '.cm-lintPoint::after': {display: 'none'},
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--edge)', borderRadius: '.25rem',
    maxWidth: '36rem', fontFamily: 'system-ui, sans-serif',
  },
  '.cm-diagnostic': {padding: '.25rem .5rem', borderLeftWidth: '3px'},
  '.cm-diagnostic-error': {borderLeftColor: 'var(--error)'},
  '.cm-diagnostic-warning': {borderLeftColor: 'var(--warning)'},
  '.cm-diagnostic-info': {borderLeftColor: 'var(--info)'},
  '.cm-panels': {backgroundColor: 'var(--panel)', color: 'var(--ink)'},
  '.cm-textfield': {backgroundColor: 'var(--paper)', border: '1px solid var(--edge)', color: 'inherit'},
  '.cm-button': {backgroundImage: 'none', backgroundColor: 'var(--sunken)', border: '1px solid var(--edge)', color: 'inherit'},
});
