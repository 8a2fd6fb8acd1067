/** Why a file cannot be used. Each has its words in the texts of the data layer; a refused file changes nothing. */
export type FileFault =
  | 'tooLarge'
  | 'tooDeep'
  | 'notJson'
  | 'forbiddenKey'
  | 'notOurs'
  | 'newerFormat'
  | 'wrongShape'
  | 'wrongCount'
  | 'wrongHash'
  | 'twiceTheSame'
  | 'unknownReference'
  | 'notOneWorkspace';
