/** Words that no reader should ever see: keys, holes, things of the program. */
export const unfinished =
  /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|\b(?:kinds|causes|effects|outcomes|actions|reason|tally|player|ending|whatIf|engine|lesson|predict|signs|trends|recall|because|lures|tempting|links|calm|vary|replay|balance|effort|totals|families)[.:][\w-]/
