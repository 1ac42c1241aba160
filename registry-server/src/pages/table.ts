import { type Html, html } from './html.ts'

/** A table that can be scrolled with the keyboard where the window is narrow. */
export function table(heads: readonly (string | Html)[], caption: string, rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`
}
