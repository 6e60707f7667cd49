// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// Memory is cleared when it is freed, in the whole program. What this library keeps is a Secret,
// but on the way there and back Qt's network, JSON, TLS and process classes and D-Bus free buffers
// that held tokens and cookies without clearing them, and the heap would show them until it is used
// anew.

#include <features.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <malloc.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

extern "C" {

// glibc's own, behind the names that are defined here. NOLINTNEXTLINE(bugprone-reserved-identifier)
void *__libc_malloc(size_t size);
// NOLINTNEXTLINE(bugprone-reserved-identifier)
void __libc_free(void *memory);

void free(void *memory)
{
    if (!memory)
        return;
    const int error = errno; // free() keeps it
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = error;
}

void *realloc(void *memory, size_t size)
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t usable = malloc_usable_size(memory);
    if (size <= usable && size >= usable / 2)
        return memory;
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(size, usable));
    free(memory);
    return moved;
}

} // extern "C"

#endif
