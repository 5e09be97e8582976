/**
 * SIREN of the establishment when the text is a SIRET whose check digit holds (Luhn); null otherwise.
 * FONJEP files repeat the beneficiary's name in code_tiers: a name is not a number.
 */
export function sirenOfSiret(text: string): string | null {
  if (!/^\d{14}$/.test(text)) return null
  let sum = 0
  for (let position = 0; position < 14; position++) {
    // From the right, every second digit counts double: with 14 digits, the even positions.
    const digit = Number(text[position]) * (position % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0 ? text.slice(0, 9) : null
}
