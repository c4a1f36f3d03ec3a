// Imported first. Whatever this process or one that it starts writes, what a window saves included, is its owner's alone.
process.umask(0o077);
