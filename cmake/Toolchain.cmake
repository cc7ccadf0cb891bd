# Faster builds where the tools exist: ccache, lld.
find_program(DETDIFFUSION_CCACHE ccache)
if(DETDIFFUSION_CCACHE)
  # The sloppiness settings let ccache work together with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${DETDIFFUSION_CCACHE})
endif()

find_program(DETDIFFUSION_LLD ld.lld)
if(DETDIFFUSION_LLD)
  add_link_options(-fuse-ld=lld)
endif()
