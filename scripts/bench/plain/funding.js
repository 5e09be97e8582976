/** The amounts of the rows that pass the filters, by the code of their area: array methods, a row at a time. */
export function fundingByArea(rows, { programmes, years: [first, last], level }) {
  return rows
    .filter(({ programme }) => programmes.includes(programme))
    .filter(({ year }) => year === null || (year >= first && year <= last))
    .filter((row) => row[level] !== null)
    .reduce((sums, row) => sums.set(row[level], (sums.get(row[level]) ?? 0) + row.amountEur), new Map())
}
