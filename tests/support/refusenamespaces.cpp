// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// refuse-namespaces CMD...: runs CMD where the kernel refuses user namespaces, as a plain chroot
// and many containers do.

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    constexpr unsigned Refused = SECCOMP_RET_ERRNO | EPERM;
    // clone3 has its flags where a filter cannot read them: without it, programs use clone.
    constexpr unsigned Unknown = SECCOMP_RET_ERRNO | ENOSYS;
    std::array filter {
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 4, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 1, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_unshare, 0, 4),
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_NEWUSER, 1, 2),
        sock_filter BPF_STMT(BPF_RET | BPF_K, Unknown),
        sock_filter BPF_STMT(BPF_RET | BPF_K, Refused),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program {filter.size(), filter.data()};
    if (argc < 2 || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
        || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) {
        std::perror("refuse-namespaces");
        return EXIT_FAILURE;
    }
    ::execvp(argv[1], argv + 1);
    std::perror(argv[1]);
    return EXIT_FAILURE;
}
