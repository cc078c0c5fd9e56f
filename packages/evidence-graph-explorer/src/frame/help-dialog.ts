import { css, html, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import type { Localized } from '../scene/scene.js';
import { controlStyle } from '../style/theme.js';
import { messages } from './messages.js';

const keys: readonly (readonly [string, Localized])[] = [
  ['/', { zh: '检索', en: 'Search' }],
  ['0', { zh: '开始', en: 'Start' }],
  ['1 – 5', { zh: '其他视图', en: 'The other views' }],
  ['↑ ↓', { zh: '在列表中移动', en: 'Move in the list' }],
  ['Enter', { zh: '选中', en: 'Select' }],
  ['→ ←', { zh: '沿关系前进、返回', en: 'Follow a relationship, go back' }],
  ['E', { zh: '展开选中的实体（也可双击）', en: 'Expand the selected node (or double click)' }],
  ['H', { zh: '隐去选中的实体', en: 'Hide the selected node' }],
  ['.', { zh: '固定选中的实体（也可拖动）', en: 'Pin the selected node (or drag it)' }],
  ['P', { zh: '路径：从选中的实体或所选起点，到所选终点', en: 'Path: from the selected node or a start you choose, to an end' }],
  ['C', { zh: '引用', en: 'Cite' }],
  ['L', { zh: '列表', en: 'List' }],
  ['Space', { zh: '在列表中标记', en: 'Mark in the list' }],
  ['F', { zh: '显示全图', en: 'Show all of it' }],
  ['+ −', { zh: '放大、缩小', en: 'Zoom in and out' }],
  ['Ctrl+Z', { zh: '撤销', en: 'Undo' }],
  ['Ctrl+Shift+Z', { zh: '重做', en: 'Redo' }],
  ['Esc', { zh: '依次关闭菜单、面板，取消选中', en: 'Close a menu, the panel, the selection in turn' }],
  ['?', { zh: '显示本帮助', en: 'Show this help' }],
];

/** The keys, in a dialog. */
export class HelpDialog extends ExplorerElement {
  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <h2 id="title">${this.text(messages.keys)}</h2>
      <dl>
        ${keys.map(
          ([key, meaning]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${this.text(meaning)}</dd>
            </div>`,
        )}
      </dl>
      <form method="dialog"><button>${this.text(messages.close)}</button></form>
    </dialog>`;
  }

  static override styles = [
    controlStyle,
    css`
      dialog {
        max-width: min(34rem, 90vw);
        max-height: 85vh;
        padding: 1.2rem 1.5rem;
        overflow: auto;
        border: 1px solid var(--kge-line);
        border-radius: 0.8rem;
        background: var(--kge-card);
        color: var(--kge-ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      h2 {
        margin: 0 0 0.8rem;
        font-size: 1.1rem;
      }
      dl {
        margin: 0 0 1rem;
      }
      dl > div {
        display: flex;
        gap: 1rem;
        padding: 0.15rem 0;
      }
      dt {
        flex: none;
        width: 7.5rem;
      }
      dd {
        margin: 0;
      }
      kbd {
        padding: 0.05rem 0.4rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.3rem;
        background: var(--kge-soft);
        font: inherit;
        font-size: 0.85em;
      }
    `,
  ];
}

define('kge-help-dialog', HelpDialog);
