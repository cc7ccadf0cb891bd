#pragma once

namespace detdiffusion {

/// Call early in main. The C library keeps the memory of freed tensors for the next ones instead of
/// handing it back to the system: painting and training free and take the same megabytes thousands
/// of times, and the page faults took a quarter of the time. No effect without glibc.
void keepFreedMemory();

/// Hands freed memory back to the system once, before something large and different is computed.
/// No effect without glibc.
void releaseFreedMemory();

} // namespace detdiffusion
