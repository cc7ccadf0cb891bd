#include "core/models/plain_operations.h"

#include <utility>

namespace detdiffusion::nn {

namespace {

thread_local bool plain = false;

} // namespace

PlainOperationsScope::PlainOperationsScope()
    : m_before(std::exchange(plain, true))
{
}

PlainOperationsScope::~PlainOperationsScope()
{
    plain = m_before;
}

bool PlainOperationsScope::isActive()
{
    return plain;
}

} // namespace detdiffusion::nn
