/** The part of the mapshaper package that the pipeline uses; the package has no types of its own. */
declare module 'mapshaper' {
  const mapshaper: {
    /** @param input file name -> parsed content; @returns output file name -> content */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>
    ): Promise<Record<string, Uint8Array>>
  }
  export default mapshaper
}
