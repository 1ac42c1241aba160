import { type Language, languages, type Text } from '@fallnetz/core'
import { Asset } from '../http/asset.ts'
import { pageHeaders } from '../http/headers.ts'
import { inLanguage } from './addresses.ts'
import { type Html, html } from './html.ts'
import { stylePath } from './style.ts'

/** A page in one language. */
export interface Page {
  readonly path: string
  readonly title: string
  readonly language: Language
  readonly content: Html
}

const names: Text = { de: 'Deutsch', en: 'English' }

/** The whole page as bytes to send. */
export function pageAsset(page: Page): Asset {
  return new Asset(`<!doctype html>\n${layout(page).text}\n`, {
    mediaType: 'text/html; charset=utf-8',
    immutable: false,
    headers: pageHeaders,
    varies: 'Accept-Language',
    more: ['Content-Language', page.language],
  })
}

function layout({ path, title, language, content }: Page): Html {
  const say = (text: Text) => text[language]
  return html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Fallnetz</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<a class="skip" href="#content">${say({ de: 'Zum Inhalt', en: 'To the content' })}</a>
<header>
<a class="name" href="/?lang=${language}">${say({ de: 'Fallnetz-Register', en: 'Fallnetz registry' })}</a>
<nav aria-label="${say({ de: 'Seiten', en: 'Pages' })}"><ul>
<li><a href="/?lang=${language}">${say({ de: 'Verträge', en: 'Contracts' })}</a></li>
<li><a href="/docs?lang=${language}">${say({ de: 'Schnittstelle', en: 'Interface' })}</a></li>
${languages
  .filter((other) => other !== language)
  .map(
    (other) =>
      html`<li><a href="${inLanguage(path, other)}" lang="${other}" hreflang="${other}">${names[other]}</a></li>`,
  )}
</ul></nav>
</header>
<main id="content">
<h1>${title}</h1>
${content}
</main>
<footer><p>${say({
    de: 'Diese Seiten setzen keine Cookies, laden nichts von anderen Stellen und enthalten keine Skripte.',
    en: 'These pages set no cookies, load nothing from elsewhere and hold no scripts.',
  })}</p></footer>
</body>
</html>`
}
