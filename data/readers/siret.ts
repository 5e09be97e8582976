/**
 * SIREN of the establishment when the text is a SIRET whose check digit holds (Luhn); null otherwise.
 * FONJEP files repeat the beneficiary's name in code_tiers: a name is not a number.
 */
export function sirenOfSiret(text: string): string | null {
  return /^\d{14}$/.test(text) && checkDigitHolds(text) ? text.slice(0, 9) : null
}

/** Whether the text is a SIREN whose check digit holds. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && checkDigitHolds(text)
}

/** Luhn: from the right, every second digit counts double. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits[digits.length - 1 - fromRight]) * (fromRight % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
