// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "brand.h"

#include <QCoreApplication>
#include <QDir>

namespace Keyfob {

namespace {

Brand &brandOfProgram()
{
    static Brand brand;
    return brand;
}

} // namespace

const Brand &Brand::current()
{
    return brandOfProgram();
}

void Brand::setCurrent(const Brand &brand)
{
    brandOfProgram() = brand;
}

QString Brand::tenantFile() const
{
    return tenant.isEmpty()
        ? QString()
        : QDir::cleanPath(QDir(QCoreApplication::applicationDirPath()).filePath(tenant));
}

} // namespace Keyfob
