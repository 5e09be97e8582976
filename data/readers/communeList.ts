/** A commune as a file names it, without its code. */
export interface NamedCommune {
  readonly name: string
  /** of Paris, Lyon or Marseille, where the file says which: 13 */
  readonly arrondissement: number | null
}

const arrondissementPiece =
  /^(?:(Paris|Lyon|Marseille)\s+)?(\d{1,2})(?:er|[eè]me|e)(?:\s+arrondissements?)?$/i

/**
 * The communes of a cell that lists them by name: 'Lens,  Vendin-le-Vieil', 'Paris 20ème, 11ème et 10ème
 * arrondissements'. A number without a city belongs to the city named before it; empty pieces are skipped.
 */
export function communeList(cell: string): NamedCommune[] {
  const pieces = cell
    .split(/,|\s+et\s+(?=\d)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  let city = ''
  return pieces.map((piece) => {
    const [, named, number] = arrondissementPiece.exec(piece) ?? []
    if (number === undefined || (named === undefined && city === ''))
      return { name: piece, arrondissement: null }
    city = named ?? city
    return { name: city, arrondissement: Number(number) }
  })
}
