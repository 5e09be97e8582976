import { escapedHtml } from './embedCode.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** A view that is shared. */
export interface Shared {
  readonly title: string
  readonly link: string
  readonly dataVersion: string
  /** when it was looked at */
  readonly date: Date
}

const site = t('Faubourg, l’atlas des quartiers prioritaires')

/** '27 novembre 2026' */
function dayText(date: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date)
}

function seenText(date: Date): string {
  return t('Faubourg, consulté le {day}', { day: dayText(date) })
}

/** The view as a link in a note written in Markdown. */
export function markdownText({ title, link, date }: Shared): string {
  const label = title.replaceAll(/[\\[\]*_`<>]/g, (mark) => `\\${mark}`)
  // A closing bracket would end the link before its end.
  const address = link.replaceAll('(', '%28').replaceAll(')', '%29')
  return `[${label}](${address}) (${seenText(date)})`
}

/** The same in HTML. */
export function htmlText({ title, link, date }: Shared): string {
  return `<a href="${escapedHtml(link)}">${escapedHtml(title)}</a> (${seenText(date)})`
}

/** How the view is quoted at the foot of a page. */
export function citationText({ title, link, dataVersion, date }: Shared): string {
  return t('«\u00a0{title}\u00a0», {site}, données version {dataVersion}, consulté le {day}\u00a0: {link}', {
    title,
    site,
    dataVersion,
    day: dayText(date),
    link
  })
}

/** The address that opens a message with the link in it: nothing is sent by the atlas. */
export function mailLink({ title, link, date }: Shared): string {
  const body = t('{title}\r\n{link}\r\n\r\n{site}, consulté le {day}.', {
    title,
    link,
    site,
    day: dayText(date)
  })
  return `mailto:?subject=${encodeURIComponent(`${title} (Faubourg)`)}&body=${encodeURIComponent(body)}`
}
