/* Calls of the C library that fail when they are told to: LD_PRELOAD this, and arm it through ctypes.
 *
 * Only files below the watched folder count. `fail_from(n, error, lasting)` lets the n-th counting call from now on fail
 * with `error`, and with `lasting` every one after it too; n = 0 only counts. A full disk does not hinder reading or
 * removing, and a disk that may not be written may still be read; bad sectors (EIO) hinder everything but removing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { READS, WRITES, MAKES, REMOVES };

#define MOST_FILES 65536

static char watched_folder[PATH_MAX];
static size_t watched_length;
static unsigned char watched[MOST_FILES];
static int armed, wanted_error, is_lasting;
static long counted, fails_at, failed, unremoved;

void watch(const char *folder) {
    strncpy(watched_folder, folder, sizeof watched_folder - 1);
    watched_length = strlen(watched_folder);
}

void fail_from(long n, int error, int lasting) {
    counted = failed = unremoved = 0;
    fails_at = n;
    wanted_error = error;
    is_lasting = lasting;
    armed = 1;
}

void disarm(void) { armed = 0; }
long calls(void) { return counted; }
long failures(void) { return failed; }
long removals_refused(void) { return unremoved; }

static int counts(enum kind kind) {
    if (kind == READS) return wanted_error == EIO;
    if (kind == REMOVES) return wanted_error == EROFS || wanted_error == EACCES;
    return 1;
}

static int fails(enum kind kind) {
    if (!armed || !counts(kind)) return 0;
    counted++;
    if (fails_at == 0 || counted < fails_at || (!is_lasting && counted > fails_at)) return 0;
    failed++;
    if (kind == REMOVES) unremoved++;
    errno = wanted_error;
    return 1;
}

static int is_watched(const char *path) {
    return watched_length && path && strncmp(path, watched_folder, watched_length) == 0;
}

static int is_open(int fd) { return fd >= 0 && fd < MOST_FILES && watched[fd]; }

static int is_below(int folder, const char *path) {
    return path && (path[0] == '/' || folder == AT_FDCWD ? is_watched(path) : is_open(folder));
}

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)

static enum kind kind_of(int flags) {
    if (flags & O_CREAT) return MAKES;
    return (flags & O_ACCMODE) == O_RDONLY ? READS : WRITES;
}

static int opened(int fd, int ours) {
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = ours;
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = va_arg(rest, mode_t); \
        va_end(rest); \
        int ours = is_watched(path); \
        if (ours && fails(kind_of(flags))) return -1; \
        return opened(real(path, flags, mode), ours); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(int, #name, int, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = va_arg(rest, mode_t); \
        va_end(rest); \
        int ours = is_below(folder, path); \
        if (ours && fails(kind_of(flags))) return -1; \
        return opened(real(folder, path, flags, mode), ours); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = 0;
    return real(fd);
}

#define ON_FILE(result, name, kind, parameters, arguments) \
    result name parameters { \
        static result(*real) parameters; \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        if (is_open(fd) && fails(kind)) return -1; \
        return real arguments; \
    }
ON_FILE(ssize_t, read, READS, (int fd, void *data, size_t size), (fd, data, size))
ON_FILE(ssize_t, pread, READS, (int fd, void *data, size_t size, off_t at), (fd, data, size, at))
ON_FILE(ssize_t, pread64, READS, (int fd, void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FILE(ssize_t, write, WRITES, (int fd, const void *data, size_t size), (fd, data, size))
ON_FILE(ssize_t, pwrite, WRITES, (int fd, const void *data, size_t size, off_t at), (fd, data, size, at))
ON_FILE(ssize_t, pwrite64, WRITES, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FILE(int, fsync, WRITES, (int fd), (fd))
ON_FILE(int, fdatasync, WRITES, (int fd), (fd))
ON_FILE(int, ftruncate, WRITES, (int fd, off_t size), (fd, size))
ON_FILE(int, ftruncate64, WRITES, (int fd, off64_t size), (fd, size))
ON_FILE(int, fchmod, WRITES, (int fd, mode_t mode), (fd, mode))

#define ON_PATH(name, kind, parameters, arguments) \
    int name parameters { \
        static int(*real) parameters; \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        if (is_watched(path) && fails(kind)) return -1; \
        return real arguments; \
    }
ON_PATH(mkdir, MAKES, (const char *path, mode_t mode), (path, mode))
ON_PATH(rename, MAKES, (const char *path, const char *target), (path, target))
ON_PATH(chmod, WRITES, (const char *path, mode_t mode), (path, mode))
ON_PATH(unlink, REMOVES, (const char *path), (path))
ON_PATH(rmdir, REMOVES, (const char *path), (path))

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    if (is_below(folder, path) && fails(REMOVES)) return -1;
    return real(folder, path, flags);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
    REAL(int, "fchmodat", int, const char *, mode_t, int);
    if (is_below(folder, path) && fails(WRITES)) return -1;
    return real(folder, path, mode, flags);
}
