/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What cmocka wants before itself. */
#ifndef TESTS_TUI_CM_H
#define TESTS_TUI_CM_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
