# What the LibTorch that was found has: DETDIFFUSION_TORCH_GLOO, DETDIFFUSION_TORCH_NCCL, DETDIFFUSION_TORCH_CUDA.

if("${TORCH_CXX_FLAGS}" MATCHES "_GLIBCXX_USE_CXX11_ABI=0")
  message(FATAL_ERROR "This LibTorch was built for g++'s old ABI, which the other libraries do not have: "
                      "take the archive whose name contains cxx11-abi")
endif()

# detdiffusion_torch_has(RESULT TARGET DEFINITION): whether the imported target tells its users so.
function(detdiffusion_torch_has result target definition)
  set(definitions "")
  if(TARGET ${target})
    get_target_property(definitions ${target} INTERFACE_COMPILE_DEFINITIONS)
  endif()
  if("${definition}" IN_LIST definitions)
    set(${result} ON PARENT_SCOPE)
  else()
    set(${result} OFF PARENT_SCOPE)
  endif()
endfunction()

detdiffusion_torch_has(DETDIFFUSION_TORCH_GLOO torch_cpu USE_C10D_GLOO)
detdiffusion_torch_has(DETDIFFUSION_TORCH_NCCL torch_cuda USE_C10D_NCCL)
set(DETDIFFUSION_TORCH_CUDA OFF)
if(TARGET torch_cuda)
  set(DETDIFFUSION_TORCH_CUDA ON)
endif()
