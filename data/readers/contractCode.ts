// CV383: contracts of 2015-2023. CN97304I: contracts of 2024 on, department in three signs, number, letter.
const one = /CV\d{3}|CN\d[\dAB]{2}\d{2}[A-Z]/g
const whole = /^(?:CV\d{3}|CN\d[\dAB]{2}\d{2}[A-Z])+$/

/**
 * The contract codes of a cell, which sometimes packs two without a separator: 'CV383CV384'.
 * @returns null when the cell is anything else
 */
export function contractCodes(cell: string): string[] | null {
  return whole.test(cell) ? [...(cell.match(one) ?? [])] : null
}

/** The generation of contracts that a code belongs to, whichever file it stands in. */
export function contractGeneration(code: string): 2015 | 2024 {
  return code.startsWith('CV') ? 2015 : 2024
}

/** The department written in a code of 2024: CN07303M -> 73, CN02A01I -> 2A; null for a code of 2015. */
export function departmentOfContract(code: string): string | null {
  return contractGeneration(code) === 2024 ? code.slice(2, 5).replace(/^0/, '') : null
}
