#pragma once

#include "core/kernels/cpu_kernels.h"

#include <QTest>

/// Lets every function of a test run once per instruction set that this processor has: call
/// addKernelRows in initTestCase_data and useKernelRow in init.
namespace detdiffusion::test {

inline void addKernelRows()
{
    QTest::addColumn<QString>("kernels");
    for (const nn::CpuKernels* kernels : nn::usableCpuKernels())
        QTest::newRow(kernels->name) << QString(kernels->name);
}

inline void useKernelRow()
{
    QFETCH_GLOBAL(QString, kernels);
    for (const nn::CpuKernels* usable : nn::usableCpuKernels())
        if (kernels == usable->name)
            nn::useCpuKernels(*usable);
}

} // namespace detdiffusion::test
