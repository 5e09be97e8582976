/** Days as files write them, as ISO text that sorts: '14/07/2024' becomes '2024-07-14'. */

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/
const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/

/**
 * @param text without surrounding blanks; the day comes before the month
 * @returns '2024-07-14' or '2024-07-14T09:30:00'; null when it is no day of the calendar
 */
export function readDate(text: string): string | null {
  if (text.length > 40) return null
  const written = iso.exec(text)
  if (written) {
    const [, year = '', month = '', day = '', time, zone = ''] = written
    return isDay(year, month, day) ? `${year}-${month}-${day}${time ? `T${time}${zone}` : ''}` : null
  }
  const [, day = '', month = '', year = '', time] = french.exec(text) ?? []
  if (!isDay(year, month, day)) return null
  const hours = time ? `T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}` : ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${hours}`
}

/** Whether day and month could be the other way round: '03/04/2024'. */
export function isAmbiguousDate(text: string): boolean {
  const [, day, month] = french.exec(text) ?? []
  return day !== undefined && month !== undefined && Number(day) <= 12 && day !== month
}

/** The ISO text of a moment: a day alone when it is midnight. */
export function isoOf(moment: Date): string | null {
  if (Number.isNaN(moment.getTime())) return null
  const text = moment.toISOString()
  if (text.endsWith('T00:00:00.000Z')) return text.slice(0, -14)
  return text.endsWith('.000Z') ? text.slice(0, -5) : text.slice(0, -1)
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (year === '' || m < 1 || m > 12 || d < 1) return false
  if (m === 2) return d <= (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28)
  return d <= (m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31)
}
