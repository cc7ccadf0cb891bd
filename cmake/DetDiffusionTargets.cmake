# Interface targets that carry flags, and the two ways a library of this project is declared.

add_library(detdiffusion_options INTERFACE)
target_include_directories(detdiffusion_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(detdiffusion_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
if(DETDIFFUSION_WERROR)
  target_compile_options(detdiffusion_options INTERFACE -Werror)
endif()
if(DETDIFFUSION_SANITIZE)
  target_compile_options(detdiffusion_options INTERFACE -fsanitize=${DETDIFFUSION_SANITIZE}
                                                       -fno-omit-frame-pointer)
  target_link_options(detdiffusion_options INTERFACE -fsanitize=${DETDIFFUSION_SANITIZE})
endif()

# Filled with ${TORCH_LIBRARIES} by the top CMakeLists.txt, after find_package(Torch).
add_library(detdiffusion_torch INTERFACE)
# Qt compiles its users with -fPIC; GCC takes the precompiled header for them only if it has it too.
target_compile_options(detdiffusion_torch INTERFACE -fPIC)
# The work of these units happens inside LibTorch; -O1 halves the time that its headers take to compile.
target_compile_options(detdiffusion_torch INTERFACE $<$<CONFIG:Release>:-O1>)

# detdiffusion_add_library(name SOURCES a.cpp ... DEPENDS target ...): plain C++, no LibTorch.
function(detdiffusion_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC detdiffusion_options ${ARG_DEPENDS}
                                PRIVATE ${ARG_PRIVATE_DEPENDS})
endfunction()

# detdiffusion_add_torch_library(...): the same, with LibTorch and its precompiled header.
function(detdiffusion_add_torch_library name)
  detdiffusion_add_library(${name} ${ARGN})
  target_link_libraries(${name} PUBLIC detdiffusion_torch)
  if(name STREQUAL "detdiffusion_tensor")
    target_precompile_headers(${name} PRIVATE <torch/torch.h>)
  else()
    target_precompile_headers(${name} REUSE_FROM detdiffusion_tensor)
  endif()
endfunction()
