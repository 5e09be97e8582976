const fileMark = 'ARROW1'

/**
 * An Arrow IPC stream of what DuckDB writes, which is an IPC file: the stream stands in it whole, between the mark and
 * the footer. Nothing is copied.
 * @param bytes an IPC file, or a stream already
 */
export function arrowStream(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (new TextDecoder().decode(bytes.subarray(0, fileMark.length)) !== fileMark) return bytes
  const footerLength = new DataView(bytes.buffer, bytes.byteOffset).getInt32(
    bytes.byteLength - fileMark.length - 4,
    true
  )
  // The mark is padded to eight bytes.
  return bytes.subarray(8, bytes.byteLength - fileMark.length - 4 - footerLength)
}
