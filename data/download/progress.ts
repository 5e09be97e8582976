/** Progress of one file, told on one line. */
export interface Progress {
  /** @param total null when the server does not say */
  bytes(received: number, total: number | null): void
  /** Ends the line. */
  done(outcome: string): void
}

const barWidth = 24

/**
 * A bar that is redrawn on a terminal; plain lines elsewhere (a log), one when the file ends.
 * @param label 'file 3 of 25: fonjep/postes-fonjep-2020.json'
 */
export function progressOn(output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>, label: string): Progress {
  const draw = (text: string, end: string) =>
    output.write(output.isTTY ? `\r\u001b[K${text}${end}` : `${text}\n`)
  return {
    bytes(received, total) {
      if (!output.isTTY) return
      const share = total ? Math.min(received / total, 1) : 0
      const filled = Math.round(share * barWidth)
      const bar = total ? `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ` : ''
      draw(`${bar}${megabytes(received)}${total ? ` of ${megabytes(total)}` : ''} MB  ${label}`, '')
    },
    done(outcome) {
      draw(`${label}: ${outcome}`, '\n')
    }
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2)
}
