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
  if (year === '') return false
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    moment.getUTCFullYear() === Number(year) &&
    moment.getUTCMonth() === Number(month) - 1 &&
    moment.getUTCDate() === Number(day)
  )
}
