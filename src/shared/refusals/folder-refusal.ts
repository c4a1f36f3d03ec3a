/** What the data folder, or the disk it lies on, does not allow. */
export type FolderRefusal =
  | { readonly code: 'in-use' }
  | { readonly code: 'folder-unusable' }
  /** The data folder, or the window's own in it, takes no writing. */
  | { readonly code: 'folder-closed' }
  /** Others than its owner may write in the data folder. */
  | { readonly code: 'folder-open-to-others' }
  | { readonly code: 'disk-full' }
  /** Writing or reading breaks off: the disk may be dying, or its connection. */
  | { readonly code: 'disk-failing' }
  /** The computer lets no more files be open at a time. */
  | { readonly code: 'files-used-up' }
  /** It is in the log; keys or files are still in the folder, for the disk did not take the change. */
  | { readonly code: 'disposal-unfinished' }
  /** A backup was being restored into the folder, and that broke off. */
  | { readonly code: 'restore-unfinished' };
